import type { IncomingMessage, ServerResponse } from 'node:http';

/** What goes wrong with a request. `after` means that Discord did the work before it failed. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly code?: number;
      readonly retryAfter?: number;
      readonly after?: true;
    }
  | { readonly kind: 'hang'; readonly after?: true }
  | { readonly kind: 'reset'; readonly after?: true }
  /** The answer comes, later. */
  | { readonly kind: 'slow'; readonly ms: number; readonly after?: never };

interface Planned {
  readonly route: RegExp;
  readonly fault: Fault;
  times: number;
}

/** Faults on demand: each waits for requests of its route (`METHOD /path`) and goes wrong so many times. */
export class Faults {
  readonly #planned: Planned[] = [];
  /** What goes wrong where nothing is planned. */
  random: ((route: string) => Fault | undefined) | undefined;

  plan(route: RegExp, fault: Fault, times = 1): void {
    this.#planned.push({ route, fault, times });
  }

  next(route: string): Fault | undefined {
    const found = this.#planned.find((one) => one.times > 0 && one.route.test(route));
    if (!found) return this.random?.(route);
    found.times -= 1;
    return found.fault;
  }

  clear(): void {
    this.#planned.length = 0;
  }
}

/** Sends a body as Discord does: a 204 has none and says nothing of one. */
export const send = (
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

/** Lets a request go wrong as planned. */
export const goWrong = (fault: Fault, request: IncomingMessage, response: ServerResponse): void => {
  if (fault.kind === 'hang' || fault.kind === 'slow') return;
  if (fault.kind === 'reset') {
    request.socket.destroy();
    return;
  }
  const { status, code = 0, retryAfter } = fault;
  const body = {
    message: `fault ${status}`,
    code,
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter, global: false }),
  };
  send(response, status, body, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
};
