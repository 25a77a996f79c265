import type { Credential } from '../../mock/define-api.ts';
import type { Collection } from '../../world/collection.ts';
import type { Account } from './records.ts';

/** The account that a credential belongs to. */
export function accountOf(
  { accounts }: { readonly accounts: Collection<Account> },
  credential: Credential | undefined,
): Account {
  const account = accounts.get(credential?.subject ?? '');
  if (account) return account;
  throw new Error(`There is no account of the credential ${credential?.name}.`);
}
