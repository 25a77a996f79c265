interface TextRules {
  isSecret(name: string): boolean;
  hide(secret: string): string;
}

/** `"name": "value"`, the closing quote missing where a text is cut off there. */
const member = /("([A-Za-z_][\w.-]*)"\s*:\s*")((?:[^"\\]|\\[\s\S])*)(\\?$)?/g;

/** `name=value` of a form or of a URL's query or fragment. */
const pair = /(^|[?&#;]|&amp;)([A-Za-z_%][\w.%[\]-]*)=([^&#;\s"'<>]+)/g;

/** A part of a multipart body with a name and no file, up to the next boundary. */
const part = /(\bname="?([^"\r\n;]+)"?[ \t]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n)([\s\S]*?)(?=\r?\n--|$)/g;

/** The person that a URL signs in: `https://name:password@host`. */
const userinfo = /(\/\/)([^/\s@?#"]+)(@)/g;

/** Finds secrets by their names in texts of several kinds, or of none. */
export function compileTextRules({ isSecret, hide }: TextRules): (text: string) => string {
  const named = (whole: string, { name, before, value, after }: Named) =>
    isSecret(decoded(name)) && value !== '' ? before + hide(value) + after : whole;
  return (text) => {
    let rest = text;
    if (rest.includes('"')) {
      rest = rest.replace(member, (whole, before: string, name: string, value: string, cut = '') =>
        named(whole, { name, before, value, after: cut }),
      );
    }
    if (rest.includes('=')) {
      rest = rest
        .replace(pair, (whole, mark: string, name: string, value: string) =>
          named(whole, { name, before: `${mark}${name}=`, value, after: '' }),
        )
        .replace(part, (whole, before: string, name: string, value: string) =>
          named(whole, { name, before, value, after: '' }),
        );
    }
    if (!rest.includes('@')) return rest;
    return rest.replace(
      userinfo,
      (_, before: string, who: string, at: string) => before + hide(who) + at,
    );
  };
}

interface Named {
  readonly name: string;
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** Names of forms may be percent-encoded; what is malformed is taken as it is. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** For a regular expression. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
