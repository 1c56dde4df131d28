type Waiting<Question, Answer> = {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (cause: unknown) => void;
};

/**
 * Lets questions that are asked at about the same time travel together: the first waits so long for others, and a full batch goes at once.
 *
 * @param ask answers in the order of the questions
 */
export const batcher = <Question, Answer>(ask: (questions: readonly Question[]) => Promise<readonly Answer[]>, most: number, waitMs: number) => {
  let waiting: Waiting<Question, Answer>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    ask(batch.map(({ question }) => question)).then(
      (answers) => batch.forEach(({ resolve, reject }, index) => settle(answers[index], resolve, reject)),
      (cause: unknown) => batch.forEach(({ reject }) => reject(cause)),
    );
  };
  const settle = (answer: Answer | undefined, resolve: (answer: Answer) => void, reject: (cause: unknown) => void): void =>
    answer === undefined ? reject(new Error('an answer is missing')) : resolve(answer);
  return (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (waiting.length >= most || waitMs === 0) go();
      else timer ??= setTimeout(go, waitMs);
    });
};
