import { useCallback, useEffect, useState } from 'preact/hooks';
import { noticeExpiry } from './state';

/** Something loaded from the server, its failure, and a way to load it again. */
export function useData<T>(load: () => Promise<T>, dependencies: readonly unknown[]) {
  const [data, setData] = useState<T>();
  const [failure, setFailure] = useState<unknown>();
  const [loading, setLoading] = useState(false);
  const reload = useCallback(() => {
    let current = true;
    setLoading(true);
    load()
      .then(
        (loaded) => {
          if (!current) return;
          setData(loaded);
          setFailure(undefined);
        },
        (caught: unknown) => {
          if (!current) return;
          noticeExpiry(caught);
          setFailure(caught);
        },
      )
      .finally(() => current && setLoading(false));
    return () => {
      current = false;
    };
  }, dependencies);
  useEffect(reload, [reload]);
  return { data, failure, loading, reload };
}
