package vn.tiendo.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that serves many connections at once and keeps nothing but the ids of what it has taken over; until it is
 * let go it greets nobody, so that whoever has connected hangs.
 */
final class SinkServer implements AutoCloseable {

    private static final String ID = "Message-ID: ";

    private final ServerSocket socket;
    private final CountDownLatch released;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param holding whether it leaves everybody waiting at first */
    SinkServer(boolean holding) throws IOException {
        this.socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.released = new CountDownLatch(holding ? 1 : 0);
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many have connected and not yet gone. */
    int connections() {
        return connections.get();
    }

    /** The ids of the messages that were taken over, each as often as it was. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    void release() {
        released.countDown();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client));
            }
        } catch (SocketException closed) {
            // the test is over
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket client) {
        connections.incrementAndGet();
        try (client) {
            client.setTcpNoDelay(true);
            released.await();
            talk(client);
        } catch (IOException gone) {
            // whoever connected has given up; what he sent counts only if it was taken over
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.decrementAndGet();
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 test");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equalsIgnoreCase("DATA")) {
                say(client, "354 go on");
                String id = read(lines);
                taken.add(id);
            }
            say(client, line.equalsIgnoreCase("QUIT") ? "221 bye" : "250 yes");
        }
    }

    /** Up to the dot. @return the message's id */
    private static String read(BufferedReader lines) throws IOException {
        String id = "";
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            id = line.startsWith(ID) ? line.substring(ID.length()) : id;
        }
        return id;
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        release();
        socket.close();
    }
}
