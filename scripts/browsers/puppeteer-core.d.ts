/** What the checks use of puppeteer-core 2.1.1, which has no types of its own. */
declare module 'puppeteer-core' {
  export interface Page {
    goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
    url(): string;
    setViewport(size: { width: number; height: number }): Promise<void>;
    evaluate<Result, Argument>(run: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
    click(selector: string): Promise<void>;
    screenshot(options: { path: string }): Promise<unknown>;
    pdf(options: { format: 'A4'; preferCSSPageSize: boolean }): Promise<Uint8Array>;
    keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
    mouse: { move(x: number, y: number, options?: { steps: number }): Promise<void>; down(): Promise<void>; up(): Promise<void> };
    target(): { createCDPSession(): Promise<{ send(method: string, parameters: object): Promise<unknown> }> };
    close(): Promise<void>;
    on(event: 'pageerror', listen: (error: Error) => void): void;
    on(event: 'console', listen: (message: { type(): string; text(): string }) => void): void;
    on(event: 'request', listen: (request: { url(): string }) => void): void;
  }
  export interface Browser {
    newPage(): Promise<Page>;
    version(): Promise<string>;
    close(): Promise<void>;
  }
  const puppeteer: {
    launch(options: { executablePath: string; args: string[]; env: NodeJS.ProcessEnv }): Promise<Browser>;
  };
  export default puppeteer;
}
