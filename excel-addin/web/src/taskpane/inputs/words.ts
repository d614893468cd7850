import { learn } from '../../i18n';
import { inputsId } from '../../i18n/inputs-id';
import '../formulas/words';

learn(inputsId);
