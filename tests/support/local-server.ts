import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network } from '#commands/fetch/network.ts';

/** A server on this machine that stands for hosts of the Internet. */
export interface LocalServer {
  /** The address of a path on a host: `http://old.example:4711/feed.xml`. */
  at(host: string, path: string): string;
  /** Every host is this machine, which is allowed; `private.example` is not. */
  readonly network: Network;
  /** Requests, as "METHOD host path". */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function startLocalServer(answer: RequestListener): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path) => `http://${host}:${port}${path}`,
    network: {
      resolve: async (host) => {
        if (host === 'private.example') return ['127.0.0.2'];
        if (host === 'both.example') return ['127.0.0.1', '10.0.0.1'];
        return host === 'nowhere.example' ? [] : ['127.0.0.1'];
      },
      isAllowed: (address) => address === '127.0.0.1',
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
