import type { ControlApi } from '../../../control/client.ts';
import { Badge } from '../../parts/badge.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { headerLines } from './curl.ts';

/** Who may use the API, by which header. */
export const CredentialList = ({ api }: { readonly api: ControlApi }) => (
  <ul class="credentials">
    {api.credentials.map((credential) => {
      const { name, description, expired } = credential;
      const lines = headerLines(credential);
      return (
        <li key={name}>
          <div class="credential-name">
            <strong>{name}</strong>
            {expired && <Badge tone="warn">expired</Badge>}
          </div>
          <code>{lines.join(', ')}</code>
          <p>{description}</p>
          <CopyButton text={lines.join('\n')} what={`the credential ${name} of ${api.title}`} />
        </li>
      );
    })}
  </ul>
);
