/** Where one stands: the person one plays and the conversation on screen, kept in the address. */
export interface Place {
  person: string | null;
  conversation: string | null;
}

export function readPlace(hash: string): Place {
  const [person, conversation] = hash.replace(/^#?\/?/, '').split('/').map(decode);
  return { person: person || null, conversation: conversation || null };
}

export function address(person: string, conversation?: string | null): string {
  const parts = conversation ? [person, conversation] : [person];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // an address typed by hand may hold a lone %
  }
}
