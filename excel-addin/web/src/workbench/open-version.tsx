import { useEffect, useRef, useState } from 'preact/hooks';
import { lembar } from '../api/lembar';
import type { Form, Named, Period, Submission, Version } from '../api/types';
import { moment, t } from '../i18n';
import { problemText } from '../i18n/problem';
import { agencyName, stateName } from '../taskpane/ui/words';
import { nameOf } from './open-menu';

interface Props {
  forms: Form[];
  onOpen: (submission: Submission, version: Version) => void;
  onClose: () => void;
}

interface Choices {
  submissions: Submission[];
  agencies: Named[];
  periods: Period[];
}

/** Chooses one of the versions that were sent, of all that the person may see. */
export function OpenVersion({ forms, onOpen, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<Choices>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    Promise.all([lembar.listSubmissions(), lembar.listAgencies(), lembar.listPeriods()]).then(
      ([submissions, agencies, periods]) =>
        setChoices({ submissions: submissions.filter(({ latest }) => latest), agencies, periods }),
      (problem: unknown) => setFailure(problemText(problem)),
    );
  }, []);
  const about = ({ agency, period, form }: Submission) =>
    [
      agencyName(agency, choices?.agencies),
      choices?.periods.find(({ id }) => id === period)?.label ?? period,
      forms.find(({ id }) => id === form),
    ]
      .map((each) => (typeof each === 'object' ? nameOf(each) : each))
      .filter(Boolean)
      .join(' · ');
  return (
    <dialog class="wb-dialog" ref={dialog} aria-labelledby="wb-version-title" onClose={onClose}>
      <h2 id="wb-version-title">{t('version.title')}</h2>
      {failure && <p role="alert">{failure}</p>}
      {!failure && !choices && <p role="status">{t('version.loading')}</p>}
      {choices?.submissions.length === 0 && <p>{t('version.none')}</p>}
      <div class="wb-dialog-list">
        {choices?.submissions.map((submission) => (
          <Versions
            key={submission.id}
            submission={submission}
            about={about(submission)}
            onOpen={(version) => onOpen(submission, version)}
          />
        ))}
      </div>
      <button type="button" class="plain" onClick={() => dialog.current?.close()}>
        {t('app.cancel')}
      </button>
    </dialog>
  );
}

interface VersionsProps {
  submission: Submission;
  about: string;
  onOpen: (version: Version) => void;
}

/** One submission, its versions below it once it is unfolded, the newest first. */
function Versions({ submission, about, onOpen }: VersionsProps) {
  const [versions, setVersions] = useState<Version[]>();
  const [failure, setFailure] = useState('');
  const load = () => {
    if (versions) return;
    lembar.listVersions(submission.id).then(
      (all) => setVersions([...all].sort((a, b) => b.n - a.n)),
      (problem: unknown) => setFailure(problemText(problem)),
    );
  };
  return (
    <details onToggle={load}>
      <summary>
        <strong>{submission.title}</strong>
        <span>{stateName(submission.state)}</span>
        <small>{about}</small>
      </summary>
      {failure && <p role="alert">{failure}</p>}
      {versions?.map((version) => (
        <button
          key={version.n}
          type="button"
          class="plain"
          disabled={Boolean(version.removed)}
          onClick={() => onOpen(version)}
        >
          <span>{[t('history.version', { n: version.n }), version.label].filter(Boolean).join(' · ')}</span>
          <small>
            {version.removed
              ? t('version.removed')
              : `${moment(version.at)} · ${version.authorName ?? version.author}`}
          </small>
        </button>
      ))}
    </details>
  );
}
