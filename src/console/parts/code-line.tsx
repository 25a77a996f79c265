import { CopyButton } from './copy-button.tsx';
import './code-line.css';

interface Props {
  readonly text: string;
  /** What it is, as `the curl line`. */
  readonly what: string;
}

/** Something to copy, in full. */
export const CodeLine = ({ text, what }: Props) => (
  <div class="code-line">
    <code>{text}</code>
    <CopyButton text={text} what={what} />
  </div>
);
