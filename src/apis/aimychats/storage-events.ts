import type { Credential } from '../../mock/define-api.ts';
import { accountOf } from './account-of.ts';
import { type Emitter, emit, type Happening, isAwaited } from './emit.ts';
import { storageUsage } from './event-data.ts';
import { megabyte, storageOf, totalOf } from './storage.ts';

const reached = 'storage.limit_reached';
const exceeded = 'storage.limit_exceeded';

/** Webhooks › Events: the share of the storage at which the limit counts as reached. */
const nearlyFull = 0.8;

type Context = Emitter & { readonly credential: Credential | undefined };
type StorageEvent = Extract<Happening['type'], `storage.${string}`>;

/** Tells of the limits that storage passed when it grew by so many bytes. */
export function emitStorageGrowth(context: Context, bytes: number): void {
  // What is stored is summed up for subscribers only.
  const awaited = isAwaited(context, reached) || isAwaited(context, exceeded);
  if (!awaited) return;
  const { current, limit } = usageOf(context);
  const before = current - bytes / megabyte;
  const threshold = limit * nearlyFull;
  if (before < threshold && current >= threshold) emitUsage(context, reached);
  if (before <= limit && current > limit) emitUsage(context, exceeded);
}

/** Tells that something was refused because it would not have fit. */
export function emitStorageExceeded(context: Context): void {
  emitUsage(context, exceeded);
}

function emitUsage(context: Context, type: StorageEvent): void {
  emit(context, { type, data: storageUsage(usageOf(context)) });
}

const usageOf = ({ records, credential }: Context) => ({
  current: totalOf(storageOf(records)),
  limit: accountOf(records, credential).storage_limit_mb,
});
