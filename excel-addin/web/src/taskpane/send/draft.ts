import type { Submission } from '../../api/types';

/** What the person fills in. */
export interface Draft {
  agency: string;
  period: string;
  form: string;
  title: string;
  note: string;
  label: string;
  base: string;
  review: boolean;
}

export const EMPTY: Draft = {
  agency: '',
  period: '',
  form: '',
  title: '',
  note: '',
  label: '',
  base: '',
  review: true,
};

/** Where something belongs, as the person would choose it. */
export const placeOf = ({ agency, period, form }: Pick<Submission, 'agency' | 'period' | 'form'>) => ({
  agency: typeof agency === 'string' ? agency : agency.id,
  period,
  form,
});
