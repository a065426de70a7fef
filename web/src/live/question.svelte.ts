import { follow, Refused, send } from './api.ts';
import type { JobHead, RunAsked, Told } from './wire.ts';

/** One question to the server: its job while it is at work, the run that holds its last answer, and why there is none. A newer question takes the place of an older one. */
export class Question {
  job = $state.raw<JobHead | null>(null);
  run = $state('');
  fault = $state.raw<Told | null>(null);
  stopped = $state(false);
  private asked = '';

  /** True while it is waited for. */
  get busy(): boolean {
    return this.job !== null;
  }

  /** Asks, unless the same was asked last. */
  async ask(analysis: string, body: RunAsked): Promise<void> {
    const key = JSON.stringify([analysis, body]);
    if (key === this.asked && !this.stopped && !this.fault) return;
    this.asked = key;
    const before = this.job;
    [this.fault, this.stopped] = [null, false];
    if (before) void send('DELETE', `api/jobs/${before.id}`).catch(() => {});
    try {
      this.job = await send<JobHead>('POST', `api/analyses/${analysis}`, body);
      const end = await follow(this.job, (now) => {
        if (this.asked === key) this.job = now;
      });
      if (this.asked !== key) return;
      this.job = null;
      if (end.stage === 'done') this.run = end.run;
      else if (end.stage === 'stopped') this.stopped = true;
      else this.fault = end.reason;
    } catch (fault) {
      if (this.asked !== key) return;
      this.job = null;
      this.fault = fault instanceof Refused ? fault.told : { en: String(fault), es: String(fault) };
    }
  }

  /** Stops it; the last answer stays. */
  stop(): void {
    if (this.job) void send('DELETE', `api/jobs/${this.job.id}`);
  }

  /** Forgets it. */
  clear(): void {
    this.stop();
    [this.asked, this.run, this.job, this.fault, this.stopped] = ['', '', null, null, false];
  }
}
