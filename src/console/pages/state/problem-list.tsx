import type { PlacedProblem } from './json-places.ts';

interface Props {
  readonly id: string;
  readonly problems: readonly PlacedProblem[];
  /** Called with the number of a line. */
  readonly onGo: (line: number) => void;
}

/** What is wrong, line by line; the room for one is kept, so that nothing moves while somebody types. */
export const ProblemList = ({ id, problems, onGo }: Props) => (
  <div class="problems" id={id} role="status" aria-label="What is wrong">
    <ul>
      {problems.map(({ line, problem }) => (
        <li key={`${line} ${problem}`}>
          <button type="button" class="link" onClick={() => onGo(line)}>
            Line {line}
          </button>{' '}
          {problem}
        </li>
      ))}
    </ul>
  </div>
);
