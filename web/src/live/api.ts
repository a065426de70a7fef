import type { JobHead, RefusalBody, SessionHead, Told } from './wire.ts';

/** A request that the server refused, with its sentence in both languages. */
export class Refused extends Error {
  constructor(readonly status: number, readonly told: Told) {
    super(told.en);
  }
}

let session: Promise<SessionHead> | null = null;

async function answered(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const body = (await answer.json()) as RefusalBody;
  throw new Refused(answer.status, body.message);
}

/** What the server says first; asked once. */
export function sessionHead(): Promise<SessionHead> {
  return (session ??= get<SessionHead>('api/session'));
}

/** Reads an address. */
export async function get<T>(path: string): Promise<T> {
  return (await answered(await fetch(path))).json() as Promise<T>;
}

/** Reads bytes. */
export async function bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await answered(await fetch(path))).arrayBuffer());
}

/** Writes to an address. After the server was started anew its token is another, which is asked once more. */
export async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const once = async () => fetch(path, { method, headers: { 'X-Veta-Token': (await sessionHead()).token, 'Content-Type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  let answer = await once();
  if (answer.status === 403) {
    session = null;
    answer = await once();
  }
  return (await answered(answer)).json() as Promise<T>;
}

/** Follows a job until it has ended. */
export function follow(job: JobHead, tell: (job: JobHead) => void): Promise<JobHead> {
  if (job.ended_at !== null) return Promise.resolve(job);
  return new Promise((done, failed) => {
    const stream = new EventSource(`api/jobs/${job.id}/stream`);
    stream.addEventListener('job', (event) => {
      const now = JSON.parse((event as MessageEvent<string>).data) as JobHead;
      tell(now);
      if (now.ended_at === null) return;
      stream.close();
      done(now);
    });
    stream.onerror = () => {
      if (stream.readyState === EventSource.CLOSED) failed(new Error('The stream of the job ended.'));
    };
  });
}
