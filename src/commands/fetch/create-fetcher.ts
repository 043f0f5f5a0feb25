import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type SaidByRule, says } from '#messages/says.ts';
import type { Network } from './network.ts';

export interface FetchLimits {
  /** Bytes of one answer. */
  readonly size: number;
  /** Milliseconds until an answer is whole. */
  readonly time: number;
  readonly redirects: number;
  /** Answers of one run. */
  readonly count: number;
}

const FETCH_LIMITS: FetchLimits = { size: 60_000_000, time: 30_000, redirects: 5, count: 20_000 };

/** What an address answered, after redirects; `body` is empty where only the head was asked for. */
export interface Fetched {
  readonly status: number;
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
}

/** An answer, or why there is none. */
export type FetchResult = { readonly fetched: Fetched } | { readonly refused: SaidByRule };

export type Fetcher = (address: string, method?: 'GET' | 'HEAD') => Promise<FetchResult>;

class Refused extends Error {
  readonly said: SaidByRule;
  constructor(said: SaidByRule) {
    super(said.message);
    this.said = said;
  }
}

/**
 * Makes a fetcher that never asks a private address: each host, also of a redirect, is resolved once, every address of it
 * must be allowed, and the connection goes to the very address that was looked at. It never throws.
 */
export function createFetcher(network: Network, limits: FetchLimits = FETCH_LIMITS): Fetcher {
  let count = 0;
  return async (address, method = 'GET') => {
    const deadline = AbortSignal.timeout(limits.time);
    try {
      count += 1;
      if (count > limits.count) throw new Refused(says('fetch-count', { limit: limits.count }));
      let url = toUrl(address);
      for (let turn = 0; turn <= limits.redirects; turn += 1) {
        const answer = await ask(url, { network, limits, method, deadline });
        if ('fetched' in answer) return answer;
        url = toUrl(new URL(answer.location, url).href);
      }
      throw new Refused(says('fetch-redirects', { limit: limits.redirects }));
    } catch (error) {
      return { refused: reasonOf(error, deadline, limits) };
    }
  };
}

function toUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Refused(says('fetch-address'));
  if (url.username !== '' || url.password !== '') throw new Refused(says('fetch-password'));
  return url;
}

interface Asked {
  readonly network: Network;
  readonly limits: FetchLimits;
  readonly method: 'GET' | 'HEAD';
  readonly deadline: AbortSignal;
}

type Answer = { readonly fetched: Fetched } | { readonly location: string };

async function ask(url: URL, { network, limits, method, deadline }: Asked): Promise<Answer> {
  const address = await allowedAddress(url, network);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = {
      method,
      lookup: pinned(address),
      agent: false as const,
      signal: deadline,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'nuqta' },
    };
    request(url, options, resolve).on('error', reject).end();
  });
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    response.destroy();
    return { location };
  }
  const body = method === 'HEAD' ? Buffer.alloc(0) : await bodyOf(response, limits.size);
  response.destroy();
  return { fetched: { status, url: url.href, type: response.headers['content-type'] ?? '', body } };
}

/** `http://0x7f.1/` and `http://2130706433/` are addresses that the parser of URLs has written out by now. */
async function allowedAddress(url: URL, network: Network): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await network.resolve(host) : [host];
  const [first] = addresses;
  if (first === undefined) throw new Refused(says('fetch-failed', { cause: 'DNS' }));
  if (!addresses.every((address) => network.isAllowed(address)))
    throw new Refused(says('fetch-private', { host: url.hostname }));
  return first;
}

function pinned(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, options, answer) => {
    if (options.all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

async function bodyOf(response: IncomingMessage, size: number): Promise<Buffer> {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new Refused(says('fetch-failed', { cause: `content-encoding ${encoding}` }));
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > size) throw new Refused(says('fetch-size', { limit: Math.round(size / 1_000_000) }));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function reasonOf(error: unknown, deadline: AbortSignal, limits: FetchLimits): SaidByRule {
  if (error instanceof Refused) return error.said;
  if (deadline.aborted) return says('fetch-time', { limit: limits.time / 1000 });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return says('fetch-failed', { cause: code || (error instanceof Error ? error.message : String(error)) });
}
