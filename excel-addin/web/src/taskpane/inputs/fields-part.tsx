import { t } from '../../i18n';
import type { TextInput } from '../../engine/workshop';
import type { Selection } from '../../excel/selection';
import { type Given, isBlank, NOTHING } from '../formulas/given';
import { GivenField } from '../formulas/given-field';
import { Button } from '../ui/controls';
import { nameOf } from './entry';
import type { Line } from './line';
import { differing, sameNamed, saidBy } from './same-name';
import { type Told, toldKey } from './use-references';

interface Props {
  line: Line;
  lines: readonly Line[];
  told: ReadonlyMap<string, Told>;
  selection: Selection | undefined;
  onGive: (name: string, given: Given) => void;
}

/** The inputs that the formula asks for, each with what other indicators have by the same name. */
export function FieldsPart({ line, lines, told, selection, onGive }: Props) {
  return (
    <div class="inputs" role="group" aria-label={t('inputs.inputs')}>
      {line.formula?.inputs.map((input) => (
        <div key={input.key} class="input-field">
          <GivenField
            label={input.name}
            unit={input.unit}
            hint={input.explanation}
            list={input.list}
            given={line.fields[input.key] ?? NOTHING}
            selection={selection}
            take={t('inputs.take')}
            onChange={(given) => onGive(nameOf(input.name), given)}
          />
          <ToldLine of={told.get(toldKey(line.row.id, nameOf(input.name)))} given={line.fields[input.key]} />
          <Others line={line} lines={lines} input={input} onGive={onGive} />
        </div>
      ))}
    </div>
  );
}

function ToldLine({ of, given }: { of: Told | undefined; given: Given | undefined }) {
  if (given?.kind !== 'taken') return null;
  if (given.astray) return <p class="warn">{t('inputs.astray', { sheet: given.sheet })}</p>;
  if (!of) return null;
  return (
    <p class="warn">
      {of.lost ? t('inputs.lost', { sheet: given.sheet }) : t('inputs.was', { value: of.was ?? '' })}
    </p>
  );
}

interface OthersProps extends Pick<Props, 'line' | 'lines' | 'onGive'> {
  input: TextInput;
}

/** An empty input may be what another indicator has; one that says another number is told so. */
function Others({ line, lines, input, onGive }: OthersProps) {
  const given = line.fields[input.key] ?? NOTHING;
  const others = sameNamed(lines, line, input.name);
  const shown = isBlank(given) ? others : differing(others, given);
  return (
    <>
      {shown.map((other) => {
        const places = { label: other.label, value: saidBy(other.given) };
        return isBlank(given) ? (
          <p key={places.label + places.value} class="input-same">
            <span>{t('inputs.sameAs', places)}</span>
            <Button
              look="link"
              label={t('inputs.useFor', { ...places, name: input.name })}
              onClick={() => onGive(nameOf(input.name), other.given)}
            >
              {t('inputs.use')}
            </Button>
          </p>
        ) : (
          <p key={places.label + places.value} class="input-same other">
            {t('inputs.otherThan', places)}
          </p>
        );
      })}
    </>
  );
}
