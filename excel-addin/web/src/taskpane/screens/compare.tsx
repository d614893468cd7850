import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { usePane } from '../state';
import { Select } from '../ui/controls';
import { CompareVersions } from './compare-versions';
import { ContrastPart } from './contrast';
import { SubmissionPicker } from './submission-picker';

type Mode = 'versions' | 'agencies' | 'realisation';

/** Bandingkan: two versions, two agencies, or a plan and what came of it. */
export function CompareScreen() {
  const { submission, user, pair } = usePane();
  const [mode, setMode] = useState<Mode>('versions');
  // Whoever asks elsewhere what changed between two versions sees that, whatever was compared here before.
  useEffect(() => {
    if (pair) setMode('versions');
  }, [pair]);
  const modes: Mode[] =
    user?.role === 'staf' ? ['versions', 'realisation'] : ['versions', 'agencies', 'realisation'];
  return (
    <>
      <p class="lead">{t('compare.lead')}</p>
      <SubmissionPicker />
      {submission && (
        <Select
          label={t('contrast.mode')}
          value={mode}
          onChange={(chosen) => setMode(chosen as Mode)}
          options={modes.map((value) => ({ value, label: t(`contrast.mode.${value}`) }))}
        />
      )}
      {mode === 'versions' ? (
        <CompareVersions />
      ) : (
        <ContrastPart key={`${mode} ${submission?.id ?? ''}`} kind={mode} />
      )}
    </>
  );
}
