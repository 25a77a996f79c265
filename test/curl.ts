/** The request that a curl line makes. Knows the quotes of a shell, and of curl what documentation needs. */
export function requestOf(line: string): Request {
  const [command, ...words] = wordsOf(line);
  if (command !== 'curl') throw new Error(`This is no curl line: ${line}`);
  const headers = new Headers();
  let [method, url, body]: (string | undefined)[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-H') {
      const [, name = '', value = ''] = /^([^:]+): *(.*)$/.exec(words.shift() ?? '') ?? [];
      headers.append(name, value);
    } else if (word === '-X') method = words.shift();
    else if (word === '-d' || word === '--data-raw') body = words.shift();
    else if (word === '-i' || word === '-s') continue;
    else if (word.startsWith('-') || url !== undefined) throw new Error(`What is ${word}?`);
    else url = word;
  }
  if (body !== undefined && !headers.has('content-type')) {
    headers.set('Content-Type', 'application/x-www-form-urlencoded');
  }
  return new Request(url ?? '', {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body !== undefined && { body }),
  });
}

function wordsOf(line: string): string[] {
  const words = line.replaceAll('\\\n', ' ').matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g);
  return Array.from(words, ([word]) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}
