/**
 * `compute`, remembering its last answers: the same words stand in thousands of titles. When `max` answers are held, all
 * are forgotten, which bounds the memory that titles without end can take.
 */
export function memoize<Answer>(compute: (text: string) => Answer, max: number): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (answers.size >= max) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
