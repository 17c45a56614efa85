// A browser on a busy machine may miss a step; a fault is there the second time as well, and both are printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
