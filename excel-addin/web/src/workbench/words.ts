import { learn } from '../i18n';
import { workbenchId } from '../i18n/workbench-id';

learn(workbenchId);
