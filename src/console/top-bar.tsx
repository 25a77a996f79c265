import { useState } from 'preact/hooks';
import { pageList } from './page-list.ts';
import type { PageProps } from './page-props.ts';
import { applyTheme, storedTheme, storeTheme, themes } from './theme.ts';

interface Props extends Pick<PageProps, 'route' | 'linkTo' | 'session'> {
  /** Undefined before the mock has answered. */
  readonly version: string | undefined;
  readonly sessions: readonly string[];
  readonly onSession: (name: string) => void;
}

export function TopBar({ version, route, linkTo, session, sessions, onSession }: Props) {
  return (
    <header class="top-bar">
      <a class="brand" href={linkTo({ page: '' })}>
        <BrandMark />
        Parley
        {version && <span class="version">{version}</span>}
      </a>
      <nav aria-label="Pages">
        <ul>
          {pageList.map(({ name, title }) => (
            <li key={name}>
              <a
                href={linkTo({ page: name })}
                aria-current={name === route.page ? 'page' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="choices">
        <label>
          <span>Session</span>
          <select
            aria-label="Session"
            value={session}
            onChange={({ currentTarget }) => onSession(currentTarget.value)}
          >
            {sessions.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ThemeChoice />
      </div>
    </header>
  );
}

const BrandMark = () => (
  <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M4 5h17a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-9l-6 5v-5H4a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z" />
    <path
      class="second"
      d="M27 11h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3v4l-6-4h-8l4-4h5a4 4 0 0 0 4-4z"
    />
  </svg>
);

function ThemeChoice() {
  const [theme, setTheme] = useState(storedTheme);
  const change = (value: string): void => {
    const next = themes.find((it) => it === value) ?? 'auto';
    applyTheme(next);
    storeTheme(next);
    setTheme(next);
  };
  return (
    <label>
      <span>Theme</span>
      <select
        aria-label="Theme"
        value={theme}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        {themes.map((it) => (
          <option key={it} value={it}>
            {it}
          </option>
        ))}
      </select>
    </label>
  );
}
