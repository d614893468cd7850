import type { CatalogueFormula } from '../../engine/page';
import type { Answer } from '../../engine/types';
import type { Workshop } from '../../engine/workshop';
import { NAMESPACE } from '../../functions/compute';
import { t } from '../../i18n';
import { type Fields, functionText, obstacleOf, placesOf } from './call';
import type { Offer } from './offer';
import { sourcesOf } from './text-question';

/** The two ways of a computed formula into the sheet: as a function of the add-in, or as a formula of Excel alone. */
export function offersOf(
  engine: Workshop,
  formula: CatalogueFormula,
  fields: Fields,
  answer: Answer,
): Offer[] {
  const sources = sourcesOf(fields);
  const percent = answer.kind === 'figure' && answer.unit === '%';
  const shown = answer.kind === 'figure' ? answer.display : answer.kind === 'text' ? answer.text : '';
  const obstacle = obstacleOf(formula, fields);
  const twins = (sheet: string) => engine.twins(formula.id, placesOf(formula, fields, sheet));
  const none = obstacle ? t(`formulas.obstacle.${obstacle}`) : t('formulas.obstacle.none');
  const offers: Offer[] = [
    {
      key: 'function',
      label: t('formulas.insertFunction'),
      obstacle: formula.function ? '' : t('formulas.obstacle.function'),
      sources,
      warnings: [],
      make: ({ sheet }) => [{ content: functionText(NAMESPACE, formula, fields, sheet), shown, percent }],
    },
    {
      key: 'excel',
      label: t('formulas.insertExcel'),
      obstacle: obstacle || !twins('').length ? none : '',
      sources,
      warnings: [],
      make: ({ sheet }) =>
        twins(sheet).map(({ head, formula: text }) => ({
          content: `=${text}`,
          shown: head || shown,
          percent,
        })),
    },
  ];
  return offers;
}
