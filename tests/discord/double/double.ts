import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import {
  checkCallback,
  checkChange,
  checkCommands,
  checkDirect,
  checkEdit,
  checkFollowUp,
  checkMessage,
  checkPost,
} from './checks.ts';
import { Faults, goWrong, send } from './faults.ts';
import { Gateway } from './gateway.ts';
import { type Callback, Interactions, type Refusal } from './interactions.ts';
import type { WireMessage } from './message-rules.ts';
import { Messages } from './messages.ts';
import type { Violation } from './schema.ts';
import { APP, snowflake, TOKEN } from './world.ts';

/** A body, with what came beside it. A file is kept by its name. */
const bodyOf = async (request: IncomingMessage, files: Map<string, Buffer>): Promise<unknown> => {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return json(request);
  const form = await new Response(await buffer(request), { headers: { 'content-type': type } }).formData();
  for (const part of form.values())
    if (typeof part !== 'string') files.set(part.name, Buffer.from(await part.arrayBuffer()));
  return JSON.parse(String(form.get('payload_json')));
};

export interface Request {
  readonly route: string;
  readonly authorized: boolean;
  readonly body: unknown;
}

interface ForumPost {
  readonly name: string;
  readonly applied_tags?: readonly string[];
  readonly message: WireMessage;
}

type Answer = { readonly status: number; readonly body?: unknown };
type Handler = (parts: readonly string[], body: unknown) => Answer;

const refused = ({ status, code }: Refusal): Answer => ({ status, body: { message: `refused ${code}`, code } });

/**
 * Discord on a loopback address: gateway and REST as far as a bot needs them. Every request is held against Discord's
 * published schema; what it objects to is refused as Discord does and kept in `violations`.
 */
export class Double {
  readonly faults = new Faults();
  readonly messages = new Messages();
  readonly interactions = new Interactions();
  readonly requests: Request[] = [];
  readonly files = new Map<string, Buffer>();
  readonly violations: Violation[] = [];
  readonly gateway: Gateway;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  /** The commands as they were last put, and how often. */
  commands: unknown;
  registered = 0;
  base = '';

  constructor() {
    this.gateway = new Gateway(this.#server);
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const { port } = this.#server.address() as AddressInfo;
    this.base = `http://127.0.0.1:${port}/api`;
    this.gateway.listen(`ws://127.0.0.1:${port}`);
    return this;
  }

  async close(): Promise<void> {
    await this.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #checked(body: unknown, violations: readonly Violation[], work: () => Answer): Answer {
    if (violations.length === 0) return work();
    this.violations.push(...violations);
    return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: violations, sent: body } };
  }

  readonly #routes: readonly (readonly [RegExp, Handler])[] = [
    [
      /^GET \/gateway\/bot$/,
      () => ({
        status: 200,
        body: {
          url: this.base.replace(/^http(.*)\/api$/, 'ws$1'),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
        },
      }),
    ],
    [
      /^PUT \/applications\/(\d+)\/commands$/,
      ([app], body) =>
        this.#checked(body, checkCommands(body), () => {
          if (app !== APP) return refused({ status: 404, code: 10002 });
          this.commands = body;
          this.registered += 1;
          return { status: 200, body: Array.isArray(body) ? body.map((one) => ({ ...one, id: snowflake() })) : [] };
        }),
    ],
    [
      /^POST \/interactions\/(\d+)\/([\w-]+)\/callback$/,
      ([id = '', token = ''], body) =>
        this.#checked(body, checkCallback(body), () => {
          const refusal = this.interactions.callback(id, token, body as Callback);
          return refusal ? refused(refusal) : { status: 204 };
        }),
    ],
    [
      /^PATCH \/webhooks\/\d+\/([\w-]+)\/messages\/@original$/,
      ([token = ''], body) =>
        this.#checked(body, checkEdit(body), () => {
          const result = this.interactions.edit(token, body as WireMessage);
          return 'message' in result ? { status: 200, body: result.message } : refused(result);
        }),
    ],
    [
      /^DELETE \/webhooks\/\d+\/([\w-]+)\/messages\/@original$/,
      ([token = '']) => {
        const refusal = this.interactions.withdraw(token);
        return refusal ? refused(refusal) : { status: 204 };
      },
    ],
    [
      /^POST \/webhooks\/\d+\/([\w-]+)$/,
      ([token = ''], body) =>
        this.#checked(body, checkFollowUp(body), () => {
          const result = this.interactions.edit(token, body as WireMessage);
          return 'message' in result ? { status: 200, body: result.message } : refused(result);
        }),
    ],
    [
      /^POST \/channels\/(\d+)\/messages$/,
      ([channel = ''], body) =>
        this.#checked(body, checkMessage(body), () => ({
          status: 200,
          body: this.messages.create(channel, body as WireMessage),
        })),
    ],
    [
      /^PATCH \/channels\/(\d+)\/messages\/(\d+)$/,
      ([channel = '', id = ''], body) =>
        this.#checked(body, checkChange(body), () => {
          const changed = this.messages.edit(channel, id, body as WireMessage);
          return changed ? { status: 200, body: changed } : refused({ status: 404, code: 10_008 });
        }),
    ],
    [
      /^POST \/channels\/(\d+)\/messages\/(\d+)\/crosspost$/,
      ([, id = '']) => {
        this.messages.published.push(id);
        return { status: 200, body: this.messages.posted.find((one) => one.id === id) };
      },
    ],
    [
      /^POST \/channels\/(\d+)\/threads$/,
      ([forum = ''], body) =>
        this.#checked(body, checkPost(body), () => {
          const { name, applied_tags = [], message } = body as ForumPost;
          return { status: 201, body: this.messages.open(forum, name, applied_tags, message) };
        }),
    ],
    [
      /^GET \/guilds\/\d+\/threads\/active$/,
      () => ({ status: 200, body: { threads: this.messages.threads, members: [] } }),
    ],
    [
      /^POST \/users\/@me\/channels$/,
      (_, body) =>
        this.#checked(body, checkDirect(body), () => ({
          status: 200,
          body: { id: `9${(body as { recipient_id: string }).recipient_id.slice(1)}`, type: 1 },
        })),
    ],
  ];

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent((request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*/, ''));
    const route = `${request.method} ${path}`;
    const body =
      Number(request.headers['content-length'] ?? 0) > 0 || request.headers['transfer-encoding']
        ? await bodyOf(request, this.files)
        : null;
    const authorized = request.headers.authorization === `Bot ${TOKEN}`;
    this.requests.push({ route, authorized, body });
    const fault = this.faults.next(route);
    if (fault?.kind === 'slow') await wait(fault.ms);
    else if (fault && !fault.after) return goWrong(fault, request, response);
    const answer = this.#answer(route, authorized, body);
    if (fault && fault.kind !== 'slow') return goWrong(fault, request, response);
    send(response, answer.status, answer.body);
  }

  #answer(route: string, authorized: boolean, body: unknown): Answer {
    const open = /^POST \/interactions|^\w+ \/webhooks/.test(route);
    if (!open && !authorized) return refused({ status: 401, code: 0 });
    for (const [pattern, handler] of this.#routes) {
      const match = pattern.exec(route);
      if (match) return handler(match.slice(1), body);
    }
    this.violations.push({ where: route, what: 'no such route in the double' });
    return refused({ status: 404, code: 0 });
  }
}

export const openDouble = (): Promise<Double> => new Double().open();
