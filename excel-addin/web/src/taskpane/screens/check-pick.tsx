import { Problem } from '../../api/http';
import { t } from '../../i18n';

interface Props {
  failure: unknown;
  onPick: (bytes: Uint8Array<ArrayBuffer>, name: string) => void;
}

/** Where Excel hands no file over, the saved one is chosen from the disk. */
export function PickFile({ failure, onPick }: Props) {
  if (!(failure instanceof Problem && failure.type === 'no-file')) return null;
  return (
    <label class="field pick-file">
      <span>{t('level.pickFile')}</span>
      <input
        type="file"
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void file.arrayBuffer().then((bytes) => onPick(new Uint8Array(bytes), file.name));
        }}
      />
    </label>
  );
}
