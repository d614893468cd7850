import { useRef, useState } from 'preact/hooks';
import { Problem } from '../api/http';
import { noticeExpiry } from './state';

/** One thing under way at a time: its step in words, its failure, and the way to stop it. */
export function useTask() {
  const [step, setStep] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const controller = useRef<AbortController>();

  /** Tells whether the work came to its end, so that what was typed is cleared only then. */
  const run = async (
    first: string,
    work: (signal: AbortSignal, say: (step: string) => void) => Promise<void>,
  ): Promise<boolean> => {
    const own = new AbortController();
    controller.current?.abort();
    controller.current = own;
    setFailure(undefined);
    setStep(first);
    try {
      await work(own.signal, setStep);
      return true;
    } catch (caught) {
      noticeExpiry(caught);
      setFailure(own.signal.aborted ? new Problem('cancelled', 0, '') : caught);
      return false;
    } finally {
      if (controller.current === own) setStep('');
    }
  };

  return {
    /** What is being done now, or empty. */
    step,
    failure,
    run,
    cancel: () => controller.current?.abort(),
    forget: () => setFailure(undefined),
  };
}
