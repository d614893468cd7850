/** Who may do what: users, roles, agencies, sessions, the table of permissions. */
@org.jspecify.annotations.NullMarked
package id.lembarkinerja.account;
