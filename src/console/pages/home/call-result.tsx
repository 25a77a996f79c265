import type { PageProps } from '../../page-props.ts';
import { Badge, StatusBadge } from '../../parts/badge.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { MessageView } from '../../parts/message-view.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { curlOf } from './call.ts';
import type { CallForm } from './call-form.ts';
import type { Answered, Sent } from './send-call.ts';

interface Props extends Pick<PageProps, 'linkTo'> {
  readonly sent: Sent;
  readonly form: CallForm;
  /** Whether another is on its way. */
  readonly sending: boolean;
  /** What was called. */
  readonly what: string;
}

/** What came of a call: the answer, and what its contract says of it. */
export function CallResult({ sent, form, sending, what, linkTo }: Props) {
  const { call, outcome, entry } = sent;
  return (
    <section class={`call-result ${sending ? 'old' : ''}`} aria-label={`Answer to ${what}`}>
      <div class="call-outcome">
        <div role="status" class="actions">
          {'status' in outcome ? (
            <Outcome answered={outcome} form={form} />
          ) : (
            <StatusBadge status={0} />
          )}
        </div>
        <div class="actions">
          <CopyButton text={curlOf(call)} what="what was sent" caption="copy as curl" />
          {entry && (
            <a href={linkTo({ page: 'traffic', query: { entry: String(entry.id) } })}>in Traffic</a>
          )}
        </div>
      </div>
      {'failure' in outcome && (
        <Notice kind="error">
          No whole answer came from {call.url} ({outcome.failure}).{' '}
          {entry?.broke === undefined
            ? 'Is the mock still running?'
            : 'A fault broke the connection; it is named below.'}
        </Notice>
      )}
      {entry ? (
        <Verdict entry={entry} linkTo={linkTo} />
      ) : (
        <Notice kind="warn">
          The request log has nothing of it, so there is no verdict: the request did not reach the
          mock, or so many came after it that it was dropped.
        </Notice>
      )}
      {'message' in outcome && (
        <MessageView
          what="answer"
          message={outcome.message}
          marked={[...form.limitHeaders, 'retry-after']}
          fileName={what}
        />
      )}
    </section>
  );
}

function Outcome({ answered, form }: { readonly answered: Answered; readonly form: CallForm }) {
  const { status, headers, message, milliseconds } = answered;
  const limit = form.limitOf(headers);
  const wait = headers.get('retry-after');
  return (
    <>
      <StatusBadge status={status} />
      <span class="call-measures">
        {milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms · {message.size.toLocaleString('en')}{' '}
        bytes
      </span>
      {limit && (
        <Badge tone={limit.remaining === 0 ? 'warn' : 'plain'}>
          {limit.remaining} of {limit.limit} requests left
        </Badge>
      )}
      {wait !== null && <Badge tone="warn">retry after {wait} s</Badge>}
    </>
  );
}
