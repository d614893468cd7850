import { t } from '../../i18n';
import { usePane } from '../state';
import { Notice } from '../ui/controls';
import { CellHistory } from './reviewing';
import { SubmissionPicker } from './submission-picker';

/** Riwayat sel: what the selected cell said in every version of a submission. */
export function CellScreen() {
  const { submission, document } = usePane();
  return (
    <>
      <p class="lead">{t('cell.lead')}</p>
      <SubmissionPicker />
      {!document && <Notice tone="info">{t('wb.noDocument')}</Notice>}
      {submission && <CellHistory submission={submission} />}
    </>
  );
}
