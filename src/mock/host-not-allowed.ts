/** What a request to a host that is not allowed is refused with, every time. */
export class HostNotAllowed extends Error {
  override readonly name = 'HostNotAllowed';
}
