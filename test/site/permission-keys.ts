/** Global permissions, by the keys of `GET /rest/api/3/permissions`. */
export const globalPermissions: Record<string, string> = {
  ADMINISTER: 'Administer Jira',
  SYSTEM_ADMIN: 'Jira System Administrators',
  USER_PICKER: 'Browse users and groups',
  BULK_CHANGE: 'Make bulk changes',
  CREATE_SHARED_OBJECTS: 'Share dashboards and filters',
  MANAGE_GROUP_FILTER_SUBSCRIPTIONS: 'Manage group filter subscriptions',
  CREATE_PROJECT: 'Create team-managed projects',
};

/** Project permissions, by the same keys. */
export const projectPermissions: Record<string, string> = {
  ADD_COMMENTS: 'Add Comments',
  ADMINISTER_PROJECTS: 'Administer Projects',
  ARCHIVE_ISSUES: 'Archive Issues',
  ASSIGNABLE_USER: 'Assignable User',
  ASSIGN_ISSUES: 'Assign Issues',
  BROWSE_PROJECTS: 'Browse Projects',
  CLOSE_ISSUES: 'Close Issues',
  CREATE_ATTACHMENTS: 'Create Attachments',
  CREATE_ISSUES: 'Create Issues',
  DELETE_ALL_ATTACHMENTS: 'Delete All Attachments',
  DELETE_ALL_COMMENTS: 'Delete All Comments',
  DELETE_ALL_WORKLOGS: 'Delete All Worklogs',
  DELETE_ISSUES: 'Delete Issues',
  DELETE_OWN_ATTACHMENTS: 'Delete Own Attachments',
  DELETE_OWN_COMMENTS: 'Delete Own Comments',
  DELETE_OWN_WORKLOGS: 'Delete Own Worklogs',
  EDIT_ALL_COMMENTS: 'Edit All Comments',
  EDIT_ALL_WORKLOGS: 'Edit All Worklogs',
  EDIT_ISSUES: 'Edit Issues',
  EDIT_OWN_COMMENTS: 'Edit Own Comments',
  EDIT_OWN_WORKLOGS: 'Edit Own Worklogs',
  LINK_ISSUES: 'Link Issues',
  MANAGE_SPRINTS_PERMISSION: 'Manage Sprints',
  MANAGE_WATCHERS: 'Manage Watchers',
  MODIFY_REPORTER: 'Modify Reporter',
  MOVE_ISSUES: 'Move Issues',
  RESOLVE_ISSUES: 'Resolve Issues',
  SCHEDULE_ISSUES: 'Schedule Issues',
  SERVICEDESK_AGENT: 'Service Project Agent',
  SET_ISSUE_SECURITY: 'Set Issue Security',
  TRANSITION_ISSUES: 'Transition Issues',
  UNARCHIVE_ISSUES: 'Restore Issues',
  VIEW_AGGREGATED_DATA: 'View Aggregated Data',
  VIEW_DEV_TOOLS: 'View Development Tools',
  VIEW_READONLY_WORKFLOW: 'View Read-Only Workflow',
  VIEW_VOTERS_AND_WATCHERS: 'View Voters and Watchers',
  WORK_ON_ISSUES: 'Work On Issues',
};

/** Jira refuses to grant these to portal customers, with 400. */
export const notForPortalCustomers = ['VIEW_AGGREGATED_DATA', 'ARCHIVE_ISSUES', 'UNARCHIVE_ISSUES'];
