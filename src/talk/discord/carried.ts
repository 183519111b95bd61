/** A file that goes with a message: it travels beside it. */
export interface Attachment {
  readonly name: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}

interface Carried {
  readonly body: unknown;
  readonly passThroughBody?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A request's body with the file beside it, put into one here. discord.js would hand over a FormData of Node's, which
 * only Node's own undici takes: the dispatcher that all share is of whichever undici was loaded first, and that is the
 * one that reads feeds.
 */
export const carried = async (body: object, file: Attachment | undefined): Promise<Carried> => {
  if (!file) return { body };
  const form = new FormData();
  form.append('files[0]', new Blob([file.data]), file.name);
  form.append('payload_json', JSON.stringify(body));
  const whole = new Response(form);
  return {
    body: await whole.bytes(),
    passThroughBody: true,
    headers: { 'Content-Type': whole.headers.get('content-type') ?? '' },
  };
};
