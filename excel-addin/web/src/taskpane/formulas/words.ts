import { learn } from '../../i18n';
import { formulasId } from '../../i18n/formulas-id';

learn(formulasId);
