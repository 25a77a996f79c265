import type { PlacedProblem } from './json-places.ts';

interface Props {
  readonly id: string;
  readonly problems: readonly PlacedProblem[];
}

/** What is wrong, line by line; the room for one is kept, so that nothing moves while somebody types. */
export const ProblemList = ({ id, problems }: Props) => (
  <ul class="problems" id={id} role="status" aria-label="What is wrong">
    {problems.map(({ line, problem }) => (
      <li key={`${line} ${problem}`}>
        <strong>Line {line}</strong> {problem}
      </li>
    ))}
  </ul>
);
