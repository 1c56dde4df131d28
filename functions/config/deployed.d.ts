/** The checked halte.config.ts, which the bundler puts into each function: nothing is read or checked at start. */
declare module 'halte:config' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an import statement would not resolve in here
  const deployment: import('../domain/deployment.ts').Deployment;
  export default deployment;
}
