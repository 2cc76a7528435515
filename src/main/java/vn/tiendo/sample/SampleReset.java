package vn.tiendo.sample;

/** Somebody wants the sample as it was on its first day; whoever runs the application starts it anew with an empty database. */
public record SampleReset() {}
