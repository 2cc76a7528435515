package vn.tiendo.shared;

/** The thing does not exist, or lies outside the units of the person who asks: the answer is the same (UX-28). */
public class NotFound extends Refused {}
