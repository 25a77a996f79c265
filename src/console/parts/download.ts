interface File {
  readonly name: string;
  readonly mediaType: string;
  readonly content: BlobPart;
}

/** Hands a file to the browser, to be kept where downloads are. */
export function download({ name, mediaType, content }: File): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers begin to read it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
