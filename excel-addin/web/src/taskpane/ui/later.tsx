import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from './controls';

/** A part that is fetched when it is first shown, so that opening the pane does not wait for it. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => known);
    const [failure, setFailure] = useState<unknown>();
    const fetchPart = () => {
      setFailure(undefined);
      load().then((loaded) => {
        known = loaded;
        setPart(() => loaded);
      }, setFailure);
    };
    useEffect(() => {
      if (!Part) fetchPart();
    }, []);
    return Part ? <Part {...props} /> : <Failure of={failure} retry={fetchPart} />;
  };
}
