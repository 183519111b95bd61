import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { APP, GUILD, guild, snowflake, TOKEN, user } from './world.ts';

const Packet = z.object({ op: z.number(), d: z.unknown() });
const Identify = z.object({ token: z.string(), intents: z.number() });
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

interface Event {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** The gateway: hello, identify or resume, heartbeats, events; and its faults. */
export class Gateway {
  readonly #server: WebSocketServer;
  readonly #sockets = new Set<WebSocket>();
  readonly #events: Event[] = [];
  readonly #seen: number[] = [];
  #session = snowflake();
  #url = '';
  /** Close code for the next IDENTIFYs, where one is set. */
  refuse: number | undefined;
  /** True: heartbeats are not acknowledged. */
  deaf = false;
  heartbeatEvery = 41_250;
  resumed = 0;

  constructor(server: Server) {
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  listen(url: string): void {
    this.#url = url;
  }

  /** The intents of every IDENTIFY, in order. */
  get identified(): readonly number[] {
    return this.#seen;
  }

  #greet(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('message', (data) => this.#heard(socket, Packet.parse(JSON.parse(String(data)))));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.heartbeatEvery } }));
  }

  #heard(socket: WebSocket, { op, d }: z.output<typeof Packet>): void {
    if (op === 1 && !this.deaf) socket.send(JSON.stringify({ op: 11 }));
    if (op === 2) this.#identify(socket, Identify.parse(d));
    if (op === 6) this.#resume(socket, Resume.parse(d));
  }

  #identify(socket: WebSocket, { token, intents }: z.output<typeof Identify>): void {
    this.#seen.push(intents);
    if (this.refuse !== undefined || token !== TOKEN) {
      socket.close(this.refuse ?? 4004);
      return;
    }
    this.#session = snowflake();
    this.#events.length = 0;
    this.dispatch('READY', {
      v: 10,
      user: user(APP),
      session_id: this.#session,
      resume_gateway_url: this.#url,
      guilds: [{ id: GUILD, unavailable: true }],
      application: { id: APP, flags: 0 },
    });
    this.dispatch('GUILD_CREATE', guild());
  }

  #resume(socket: WebSocket, { session_id, seq }: z.output<typeof Resume>): void {
    if (session_id !== this.#session) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    this.resumed += 1;
    for (const event of this.#events) if (event.s > seq) socket.send(JSON.stringify(event));
    socket.send(JSON.stringify({ op: 0, t: 'RESUMED', s: this.#events.length + 1, d: {} }));
  }

  /** An event to whoever listens; kept, so that a resumed session hears what it missed. */
  dispatch(t: string, d: unknown): void {
    const event: Event = { op: 0, t, s: this.#events.length + 1, d };
    this.#events.push(event);
    for (const socket of this.#sockets) socket.send(JSON.stringify(event));
  }

  /** op 7: the client is to come back. */
  reconnect(): void {
    for (const socket of this.#sockets) socket.send(JSON.stringify({ op: 7, d: null }));
  }

  /** op 9: the session is gone. */
  invalidate(): void {
    this.#session = '';
    for (const socket of this.#sockets) socket.send(JSON.stringify({ op: 9, d: false }));
  }

  close(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  /** Cut without a word. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise((done) => this.#server.close(done));
    await wait(0);
  }
}
