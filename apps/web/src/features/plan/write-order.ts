/** Runs jobs one after another, in the order they were asked for; a job that fails does not stop the next. */
export type WriteOrder = <Result>(job: () => Promise<Result>) => Promise<Result>;

export function createWriteOrder(): WriteOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => undefined);
    return next;
  };
}
