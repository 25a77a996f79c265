import { useEffect, useState } from 'preact/hooks';
import type { ControlApi, LoggedRequest } from '../../../control/client.ts';
import { classOf, passes, type TrafficFilter } from './filter.ts';

interface Props {
  readonly filter: TrafficFilter;
  readonly onFilter: (change: Partial<TrafficFilter>) => void;
  readonly apis: readonly ControlApi[];
  /** Everything there is, of which some is filtered out. */
  readonly entries: readonly LoggedRequest[];
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const classes = ['2xx', '3xx', '4xx', '5xx'];

/** Which requests are shown, and how many there are of each class. */
export function FilterBar({ filter, onFilter, apis, entries }: Props) {
  const others = entries.filter((entry) => passes(entry, { ...filter, status: '' }));
  const countOf = (name: string) => others.filter(({ status }) => classOf(status) === name).length;
  return (
    <search class="filter-bar" aria-label="Filter">
      <fieldset class="status-classes">
        <legend class="unseen">Classes of answers</legend>
        {['', ...classes].map((name) => (
          <button
            key={name}
            type="button"
            class={`status-class ${name === '' ? '' : `of-${name}`}`}
            aria-pressed={filter.status === name}
            onClick={() => onFilter({ status: name })}
          >
            {name || 'all'} <b>{name === '' ? others.length : countOf(name)}</b>
          </button>
        ))}
      </fieldset>
      <Choice
        label="Status"
        value={filter.status}
        options={codesIn(others)}
        titles={{ '': 'any status', 0: 'no answer' }}
        onValue={(status) => onFilter({ status })}
      />
      <Choice
        label="API"
        value={filter.api}
        options={apis.map(({ name }) => name)}
        titles={{ '': 'any API' }}
        onValue={(api) => onFilter({ api })}
      />
      <Choice
        label="Method"
        value={filter.method}
        options={methods}
        titles={{ '': 'any method' }}
        onValue={(method) => onFilter({ method })}
      />
      <Choice
        label="Scope"
        value={filter.everySession ? 'all' : ''}
        options={['all']}
        titles={{ '': 'this session', all: 'all sessions' }}
        onValue={(value) => onFilter({ everySession: value === 'all' })}
      />
      <UrlText url={filter.url} onUrl={(url) => onFilter({ url })} />
    </search>
  );
}

interface UrlTextProps {
  readonly url: string;
  readonly onUrl: (url: string) => void;
}

/** What is typed is kept here: the address has it a moment later, and rows may come in between. */
function UrlText({ url, onUrl }: UrlTextProps) {
  const [text, setText] = useState(url);
  useEffect(() => setText(url), [url]);
  return (
    <input
      type="search"
      aria-label="Text in the URL"
      placeholder="Text in the URL"
      value={text}
      onInput={({ currentTarget: { value } }) => {
        setText(value);
        onUrl(value);
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** All but the empty one, and but one that is chosen and not among them. */
  readonly options: readonly string[];
  /** Where an option is not its own. */
  readonly titles: Readonly<Record<string, string>>;
  readonly onValue: (value: string) => void;
}

const Choice = ({ label, value, options, titles, onValue }: ChoiceProps) => (
  <select
    aria-label={label}
    value={value}
    onChange={({ currentTarget }) => onValue(currentTarget.value)}
  >
    {[...new Set(['', ...options, value])].map((it) => (
      <option key={it} value={it}>
        {titles[it] ?? it}
      </option>
    ))}
  </select>
);

const codesIn = (entries: readonly LoggedRequest[]): readonly string[] =>
  [...new Set(entries.map(({ status }) => status))].sort((a, b) => a - b).map(String);
