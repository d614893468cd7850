import { learn } from '../../i18n';
import { explainId } from '../../i18n/explain-id';

learn(explainId);
