/** What only those who chose English load. */
export { en } from './en';
export { problemsEn } from './problems-en';
