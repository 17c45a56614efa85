/** https://support.atlassian.com/jira-software-cloud/docs/what-is-an-issue/ names the parts; an address holds none. */
export const ISSUE_KEY = /(?<![\w@.-])[a-z]\w+-[1-9]\d*(?![\w@-]|\.[a-z])/gi;
