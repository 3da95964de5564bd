// Just enough of a test framework to run in all of Node, Bun, Deno, workerd and a browser tab.

/** What a chapter does may take so long; a hang becomes a failure with a name. */
const LIMIT = 20_000;

export class Harness {
  /** Assertions that held. */
  passed = 0;
  /** Tests that did not, in words. */
  failures = [];

  async test(name, work) {
    let timer;
    try {
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`took more than ${LIMIT} ms`)), LIMIT);
      });
      await Promise.race([work(), late]);
    } catch (error) {
      this.failures.push(`${name}: ${describe(error)}`);
    } finally {
      clearTimeout(timer);
    }
  }

  ok(value, what) {
    if (!value) throw new Error(`not so: ${what}`);
    this.passed++;
  }

  equal(actual, expected, what) {
    const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
    this.ok(a === e, `${what} is ${e}; it is ${a}`);
  }

  /** The error a promise is rejected with, which must be of the class. */
  async rejects(promise, ErrorClass, fields = {}) {
    let error;
    try {
      await promise;
    } catch (caught) {
      error = caught;
    }
    this.ok(error instanceof ErrorClass, `a ${ErrorClass.kind ?? ErrorClass.name} is thrown, not ${describe(error)}`);
    for (const [name, value] of Object.entries(fields)) this.equal(error[name], value, `the error's ${name}`);
    return error;
  }

  /** Waits for something that other processes do. */
  async until(what, condition) {
    for (const end = Date.now() + 5_000; Date.now() < end; ) {
      if (await condition()) return this.ok(true, what);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this.ok(false, what);
  }
}

function describe(error) {
  if (!(error instanceof Error)) return String(error);
  const { name, message, code, cause, stack = '' } = error;
  const at = stack.split('\n').slice(1, 4).join('\n');
  const why = cause === undefined ? '' : ` because ${describe(cause)}`;
  return `${name}${code === undefined ? '' : ` ${code}`}: ${message}${why}\n${at}`;
}
