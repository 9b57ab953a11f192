/* The command that makes tables, a database, a page and a comparison of what classify annotated. */
#ifndef DM_REPORT_REPORT_H
#define DM_REPORT_REPORT_H

int dm_command_report(int argc, char **argv);

#endif
