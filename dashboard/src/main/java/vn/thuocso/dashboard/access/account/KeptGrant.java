package vn.thuocso.dashboard.access.account;

import vn.thuocso.dashboard.access.Grant;

/** A grant and the number by which it is taken back. */
public record KeptGrant(long id, Grant grant) {}
