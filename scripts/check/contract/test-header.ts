/** In a contract run, names the package whose contract test sent a request. Programs of READMEs send none. */
export const TEST_HEADER = 'x-contract-test';
