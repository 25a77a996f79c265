import { useState } from 'preact/hooks';
import { Field } from './parts/field.tsx';
import { Page } from './parts/page.tsx';
import { Panel } from './parts/panel.tsx';

interface Props {
  /** Whether one was sent that is not it. */
  readonly wrong: boolean;
  readonly onToken: (token: string) => void;
}

/** Asks for the control token, which is kept in memory and gone with the page. */
export function TokenForm({ wrong, onToken }: Props) {
  const [text, setText] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    onToken(text);
  };
  return (
    <Page
      title="Control token"
      lead="This mock is steered by those only who know its control token."
    >
      <Panel title="Open the console">
        <form class="token-form" onSubmit={submit}>
          <Field
            label="Token"
            hint="The value of --control-token, or of PARLEY_CONTROL_TOKEN, that the mock was started with. It is not stored."
            error={wrong ? 'The mock does not know this token.' : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="password"
                autocomplete="off"
                required
                value={text}
                onInput={({ currentTarget }) => setText(currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="button primary">
            Open
          </button>
        </form>
      </Panel>
    </Page>
  );
}
