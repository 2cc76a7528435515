package vn.tiendo.shared;

/** The person may see the thing but not do this with it. */
public class NotAllowed extends Refused {}
