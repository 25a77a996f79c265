import { ContractError } from '../src/spec/contract-error.ts';

/** `pointer: problem` of the contract error that this throws; `accepted` where it throws none. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ContractError) return error.message;
    throw error;
  }
  return 'accepted';
}
